/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.report;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * The piece of source that a message is about.
 *
 * @param element the class, field or getter
 * @param annotation the annotation on it; null for the element itself
 * @param value the value in the annotation; null for the annotation itself
 */
record Spot(Element element, AnnotationMirror annotation, AnnotationValue value) {}
