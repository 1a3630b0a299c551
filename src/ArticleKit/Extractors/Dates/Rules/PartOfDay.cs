using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>last night, this morning, the next evening, in the morning; a bare "morning" waits for its day.</summary>
internal static class PartOfDay
{
    public static Reading? Read(in Cursor at, int i)
    {
        int step = at.Is(i, CalendarKind.The) ? i + 1 : i;
        int part = at.Is(step, CalendarKind.Step) ? step + 1 : step;
        if (at.Is(part, TimeWord.Mid) && at.IsHyphen(part + 1)) part += 2;
        else if (at.Is(part, DateWord.Early)) part++;
        bool placed = part > step;
        if (!at.Is(part, CalendarKind.Part)) return null;
        string value = at.Word(part).Part!;
        if (at.Is(step, CalendarKind.Step))
        {
            bool text = !at.Is(step, DateParticle.This) && !at.Is(step, TimeWord.Last);
            return new Reading(i, part + 1, new Sense { Unit = TimeUnit.Day, Step = at.Word(step).Step, FromText = text, Part = value }, "time.part-step");
        }
        return new Reading(i, part + 1, new Sense { Part = value }, "time.part",
            Weak: !(placed || (step > i && (at.Is(i - 1, DateParticle.In) || at.Is(i - 1, DateParticle.During)) && !at.Token(part + 1).IsWord)));
    }
}
