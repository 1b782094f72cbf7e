package io.github.crossfact.cli.batch;

/**
 * The inputs of a job.
 *
 * @param files how many there are
 * @param bytes their size on the disk
 * @param skipped files in folders that are of no kind that is read
 * @param failed those of which it is known already that they cannot be read
 * @param digest a SHA-256 of their names, sizes and times, in order
 */
record InputSummary(long files, long bytes, long skipped, long failed, String digest) {}
