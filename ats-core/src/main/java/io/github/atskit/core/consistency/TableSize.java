package io.github.atskit.core.consistency;

/**
 * How much there is to compare.
 *
 * @param judgements how many judgements
 * @param workbooks how many workbooks, one for each participant
 * @param reviewers how many reviewers
 */
public record TableSize(int judgements, int workbooks, int reviewers) {}
