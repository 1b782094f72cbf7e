/**
 * Crossfact on Apache Spark. {@link io.github.crossfact.spark.CrossfactSpark} is the entry for programs,
 * {@link io.github.crossfact.spark.CrossfactExtensions} for SQL and Python, {@link io.github.crossfact.spark.CrossfactApplication}
 * for {@code spark-submit}.
 *
 * <pre>
 *     documents ── mapPartitions ──▶ outcomes (kind, line)     one DocumentWork an executor, as in the batch job
 *                                      │ lines      as the batch job writes them: facts, empty, quarantine
 *                                      │ documents  lines of facts as nested rows, in the schema of the contract
 *                                      │ events     … a row an event
 *                                      │ table      … a row an event, in the flat columns of the batch job
 *                                      │ quarantine where, why, and the record itself
 * </pre>
 *
 * <p>What is to be done travels to the executors as {@link io.github.crossfact.spark.Settings} and as nothing else; the extractor, which cannot be
 * serialized, is built there.
 */
@NullMarked
package io.github.crossfact.spark;

import org.jspecify.annotations.NullMarked;
