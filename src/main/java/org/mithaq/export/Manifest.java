package org.mithaq.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// What an export holds and where it comes from, so that it can be cited and checked.
///
/// @param program that made it, with its version
/// @param graph the state of the graph before it was read
/// @param isWhole always true: an export that breaks off has no manifest
/// @param changedMeanwhile whether the graph was written to while it was read
/// @param request as it was asked for
/// @param nodes number of nodes by label; empty where a format has none
/// @param edges number of edges by relation
/// @param leftOut edges that lead to facts outside of the selection, by relation
/// @param rows of a format that is one table
/// @param files with length and SHA-256
public record Manifest(
        String name,
        String program,
        Instant createdAt,
        GraphState graph,
        boolean isWhole,
        boolean changedMeanwhile,
        Map<String, Object> request,
        String format,
        String shape,
        long facts,
        Counts nodes,
        Counts edges,
        SortedMap<String, Long> leftOut,
        @Nullable Long rows,
        String offsets,
        String licence,
        String citation,
        List<FileEntry> files) {

    /// The state of the graph.
    ///
    /// @param id the same for two graphs that know the same since the same instants
    public record GraphState(
            String id, long articles, long claims, long facts, @Nullable String latest) {}

    /// How many of each.
    public record Counts(long total, SortedMap<String, Long> by) {
        static Counts of(SortedMap<String, Long> by) {
            return new Counts(by.values().stream().mapToLong(Long::longValue).sum(), by);
        }
    }

    /// One file.
    ///
    /// @param sha256 of its bytes, in hexadecimal
    public record FileEntry(String name, String mediaType, long bytes, String sha256) {}

    /// As JSON.
    public String json() {
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    }
}
