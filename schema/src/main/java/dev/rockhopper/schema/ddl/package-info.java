/* SPDX-License-Identifier: Apache-2.0 */
/**
 * DDL text to statements and back: parser, renderer, comparison of texts, references of queries. Imports {@code model}, {@code type},
 * {@code statement}, {@code message} and {@code server}; nobody outside sees a class of ANTLR.
 */
package dev.rockhopper.schema.ddl;
