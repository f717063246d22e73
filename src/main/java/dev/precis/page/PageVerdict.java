package dev.precis.page;

/** Whether a page can be briefed at all. */
public enum PageVerdict {
    /** It holds a French article. */
    ARTICLE,
    /** It holds no paragraph of an article. */
    NO_BODY,
    /** What it holds is written in another language. */
    NOT_FRENCH
}
