/** Runs the compiler inside tests. */
package dev.rockhopper.processor.testing;
