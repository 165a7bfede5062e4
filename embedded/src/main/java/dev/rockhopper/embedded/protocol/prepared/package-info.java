/**
 * /** Server-side prepared statements: parameters are put into the text, as literals. */
package dev.rockhopper.embedded.protocol.prepared;
