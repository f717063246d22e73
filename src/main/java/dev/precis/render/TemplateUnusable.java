package dev.precis.render;

/** The user's own Word template cannot be used; the message names the setting and what is wrong, in words for whoever runs the service. */
public final class TemplateUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What a user sets to have notes in a template of their own. */
    public static final String SETTING = "precis.docx-template";

    TemplateUnusable(String why) {
        super(SETTING + ": " + why);
    }
}
