package org.mithaq.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A path that itself refuses query parameters it does not know.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface OwnParameters {}
