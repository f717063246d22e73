package dev.precis.briefing;

/** Carries a refusal to the edge, where it becomes a problem document. */
public final class BriefingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public BriefingRefused(Refusal refusal) {
        super(refusal.getClass().getSimpleName());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
