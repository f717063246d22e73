package dev.precis.term;

/**
 * What the memory holds for a text.
 *
 * @param english the approved English
 * @param provenance who put it there, such as {@code corpus}
 */
public record MemoryHit(String english, String provenance) {

    /** Whether an analyst approved it. */
    public boolean isApproved() {
        return provenance.equals(TranslationMemory.APPROVED);
    }
}
