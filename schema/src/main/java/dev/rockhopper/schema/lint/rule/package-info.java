/**
 * /** What a rule is: what it looks at, and where its findings go. Imports no rule. */
package dev.rockhopper.schema.lint.rule;
