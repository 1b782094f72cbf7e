/**
 * What becomes of one document of a job, wherever the job runs: {@link io.github.crossfact.job.DocumentWork} makes a
 * {@link io.github.crossfact.job.RawRecord} an {@link io.github.crossfact.job.Outcome}, a line of facts or of quarantine. It
 * reads no files, starts no threads and keeps nothing of a document, so that one of it serves all threads of a process.
 */
@NullMarked
package io.github.crossfact.job;

import org.jspecify.annotations.NullMarked;
