using System.Security.Cryptography;
using ArticleKit.Model;
using CsCheck;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>Our SHA-256 is everybody's.</summary>
public sealed class Sha256Tests
{
    [Fact]
    public void The_standards_example() => Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.Own("abc"u8));

    [Fact]
    public void Any_bytes() =>
        Gen.Byte.Array[0, 300].Sample(bytes => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), Sha256.Own(bytes)), iter: 1_000);

    [Fact]
    public void A_long_run_of_it() => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(new byte[6 << 20])), Sha256.Hex(new byte[6 << 20]));
}
