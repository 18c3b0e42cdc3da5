package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/// Gives answers an `ETag`, except streams of events: what is wrapped for one is not flushed, and a
/// watcher would hear of nothing until the end.
final class EtagFilter extends ShallowEtagHeaderFilter {
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().endsWith(JobsController.EVENTS);
    }
}
