package org.mithaq.fact;

import java.util.List;

/// Everything found in one article; its JSON form is the facts contract.
///
/// @param articleId id of the article
/// @param lang language read, ISO 639-1, or `und` where none was recognised
/// @param extractor what read it
/// @param notes what a reader of the result should know, such as a language that is not supported
public record Extraction(
        String articleId,
        String lang,
        Extractor extractor,
        List<Official> officials,
        List<Country> countries,
        List<Organization> organizations,
        List<Fact.Meeting> meetings,
        List<Fact.Agreement> agreements,
        List<Fact.Statement> statements,
        List<Fact.Act> acts,
        List<String> notes) {

    /// Name and version of the program that found the facts.
    public record Extractor(String name, String version) {}

    public Extraction {
        officials = List.copyOf(officials);
        countries = List.copyOf(countries);
        organizations = List.copyOf(organizations);
        meetings = List.copyOf(meetings);
        agreements = List.copyOf(agreements);
        statements = List.copyOf(statements);
        acts = List.copyOf(acts);
        notes = List.copyOf(notes);
    }
}
