/**
 * /** The greeting, what a client answers, and who is let in. */
package dev.rockhopper.embedded.protocol.login;
