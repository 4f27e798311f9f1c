/**
 * Measuring speed and memory with JMH: annotation stage by stage on the articles of a gold set, and searching an archive of
 * generated articles. {@link onrecord.benchmark.SpeedFigures} runs it all on one thread and writes
 * {@code src/site/figures/speed.txt}; nothing here runs in the tests.
 */
@NullMarked
package onrecord.benchmark;

import org.jspecify.annotations.NullMarked;
