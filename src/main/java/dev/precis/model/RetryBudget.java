package dev.precis.model;

/**
 * Keeps retries a small part of all questions: a server that fails every one of them is not asked three times as much. Some are free,
 * and every question pays for a fifth of another.
 */
final class RetryBudget {

    private static final double FREE = 10;
    private static final double MOST = 100;
    private static final double PER_QUESTION = 0.2;

    private double left = FREE;

    synchronized void asked() {
        left = Math.min(MOST, left + PER_QUESTION);
    }

    /** Takes one retry out; false where none is left. */
    synchronized boolean take() {
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
