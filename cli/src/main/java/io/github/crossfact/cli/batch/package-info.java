/**
 * Large jobs that lose nothing: {@link io.github.crossfact.cli.batch.BatchJob}.
 *
 * <pre>
 *     arguments ── Planner ──▶ the list of inputs, on disk, in order
 *                                │ Feed       one thread cuts it into numbered records with their place
 *                              records
 *                                │ Window     a bounded number of them on N threads, each alone: read, tell the language, extract
 *                              outcomes       facts, empty or quarantine
 *                                │ Outputs    the writer takes them in the order of the input
 *                              *.part files, and every so many records a Checkpoint in the Journal
 * </pre>
 *
 * <p><b>Why any kill is harmless.</b> At a checkpoint the outputs are forced to the disk first; then the journal gets one line, forced as well: where
 * the input goes on, how long each output is, and the counts so far. The job that is started again cuts the outputs to these lengths and reads on from
 * that place. Where checkpoints lie, where a shard ends and where a gzip member ends depends on nothing but the records, so the bytes are those of an
 * undisturbed run. A file gets its name when it is whole; {@code run.json} comes last.
 *
 * <p><b>Why memory is bounded.</b> The list of inputs is sorted and kept on disk; a record longer than the limit is passed over and only its beginning
 * kept; records in work are bounded in number and in bytes; nothing is remembered of a document but counts by language, type and cause.
 */
@NullMarked
package io.github.crossfact.cli.batch;

import org.jspecify.annotations.NullMarked;
