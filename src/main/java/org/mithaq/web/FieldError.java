package org.mithaq.web;

/// One thing wrong with a request.
///
/// @param field name of the field or parameter
/// @param reason what was expected and what was found
public record FieldError(String field, String reason) {}
