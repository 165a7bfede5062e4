/**
 * /** What a validation reports: where a live schema disagrees with the wanted one, and whether that does harm. */
package dev.rockhopper.schema.diff.disagreement;
