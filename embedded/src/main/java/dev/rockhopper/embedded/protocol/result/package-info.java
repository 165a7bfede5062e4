/**
 * /** Answers as packets: OK, errors, and rows as text or binary. */
package dev.rockhopper.embedded.protocol.result;
