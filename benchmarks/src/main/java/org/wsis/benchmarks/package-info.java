/** Measures the portal from outside: start-up, throughput and latency of its pages beside what they could at best be. */
@NullMarked
package org.wsis.benchmarks;

import org.jspecify.annotations.NullMarked;
