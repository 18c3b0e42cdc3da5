package org.mithaq.web;

import org.jspecify.annotations.Nullable;

/// One thing wrong with a request.
///
/// @param field name of the field or parameter; null where no single one is to blame
/// @param reason what was expected and what was found
public record FieldError(@Nullable String field, String reason) {}
