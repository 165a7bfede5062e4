/**
 * /** Changes in words, one line each. Imports nothing that compares or plans. */
package dev.rockhopper.schema.diff.text;
