package org.wsis.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands at a component of a form's record that nobody types: the form carries it in a hidden field, such as the version
 * that somebody saw. If it is lost or changed, the summary says so, and leads to no field.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Carried {}
