using System.Runtime.CompilerServices;
using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Text;

/// <summary>The tokens, sentences, tags and phrases of a story's blocks, made once and shared by every extractor.</summary>
internal sealed class Analysis
{
    /// <summary>Used again for each story of a thread.</summary>
    [ThreadStatic]
    private static TokenBuffer? t_tokens;
    [ThreadStatic]
    private static List<Sentence>? t_sentences;

    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly (int First, int End)[] _blocks;
    private readonly char[] _low = new char[16];

    private Analysis(Story story, Token[] tokens, (int, int)[] blocks, Sentence[] sentences, Phrase[] phrases)
    {
        Story = story;
        _text = story.Text;
        _tokens = tokens;
        _blocks = blocks;
        Sentences = sentences;
        Phrases = phrases;
    }

    public Story Story { get; }

    /// <summary>In order, and never changed; an array, because a span made anew for each token that is asked of costs a look more.</summary>
    public Token[] Tokens => _tokens;

    /// <summary>In order; a sentence never crosses a block.</summary>
    public Sentence[] Sentences { get; }

    /// <summary>Noun phrases and verb groups in order of their first token.</summary>
    public Phrase[] Phrases { get; }

    /// <summary>The tokens [First, End) of the nth block of the story.</summary>
    public (int First, int End) BlockTokens(int block) => _blocks[block];

    /// <summary>The word as written; nothing before the first and behind the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> Word(int token)
    {
        if ((uint)token >= (uint)_tokens.Length) return default;
        ref readonly var at = ref _tokens[token];
        return _text.AsSpan(at.Start, at.Length);
    }

    /// <summary>
    /// The token's text in lower case, as a pattern can be held against: <c>is "a" or "an"</c>. It holds until the next call, which may take the same room.
    /// </summary>
    public ReadOnlySpan<char> Low(int token)
    {
        ref readonly var at = ref _tokens[token];
        var text = _text.AsSpan(at.Start, at.Length);
        if (!at.IsCapital || text.Length > _low.Length) return text;
        for (int i = 0; i < text.Length; i++) _low[i] = WordKey.Fold(text[i]);
        return _low.AsSpan(0, text.Length);
    }

    /// <summary>The stretch of text under tokens [first, end).</summary>
    public Span Cover(int first, int end) => new(_tokens[first].Start, _tokens[end - 1].End);

    /// <summary>The first token that ends after a UTF-16 offset; the number of tokens where there is none.</summary>
    public int TokenAt(int offset)
    {
        int low = 0, high = _tokens.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (_tokens[middle].End <= offset) low = middle + 1; else high = middle;
        }
        return low;
    }

    /// <summary>The index of the sentence a token stands in.</summary>
    public int SentenceAt(int token)
    {
        int low = 0, high = Sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (Sentences[middle].First <= token) low = middle; else high = middle - 1;
        }
        return low;
    }

    public static Analysis Of(Story story, Lexicon lexicon)
    {
        var tokens = t_tokens ??= new TokenBuffer();
        var sentences = t_sentences ??= [];
        var blocks = new (int, int)[story.Blocks.Count];
        for (int b = 0; b < blocks.Length; b++)
        {
            int first = tokens.Count;
            Tokenizer.Run(story.Text, story.Blocks[b].Span, lexicon.Vocabulary, tokens);
            SentenceSplitter.Run(story.Text, tokens.Made, first, b, lexicon, sentences);
            blocks[b] = (first, tokens.Count);
        }
        Token[] array = tokens.Take();
        Sentence[] split = [.. sentences];
        sentences.Clear();
        Tagger.Run(story.Text, array, split, lexicon);
        return new Analysis(story, array, blocks, split, PhraseChunker.Run(story.Text, array, split, lexicon));
    }
}
