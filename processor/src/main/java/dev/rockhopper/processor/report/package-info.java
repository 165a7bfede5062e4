/** From messages to diagnostics of the compiler, each at the very annotation value that it is about. Knows nothing of reading classes. */
package dev.rockhopper.processor.report;
