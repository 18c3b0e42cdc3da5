package org.mithaq.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Article;
import org.mithaq.fact.AgreementType;
import org.mithaq.fact.Country;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.Fact;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Official;
import org.mithaq.fact.Organization;
import org.mithaq.fact.Place;
import org.mithaq.fact.Quote;

/// Says which entity each reference of an extraction means. Pure: the same facts give the same
/// entities in any order and on any machine (docs/decisions/0002). Safe to share between threads.
public final class Resolver {
    /// The article's facts with the entity of each reference.
    ///
    /// @throws IllegalArgumentException when the extraction does not belong to the article or is
    ///   broken in itself (see [ResolvedFacts])
    public ResolvedFacts resolve(Article article, Extraction extraction) {
        var byRef = new HashMap<String, Entity>();
        for (var official : extraction.officials()) {
            byRef.put(official.ref(), official(article, official));
        }
        for (Country country : extraction.countries()) {
            byRef.put(country.ref(), country(country.iso3()));
        }
        for (var organization : extraction.organizations()) {
            byRef.put(organization.ref(), organization(organization));
        }
        return new ResolvedFacts(
                article, extraction, byRef, places(extraction), established(extraction, byRef));
    }

    static Entity.Country country(String iso3) {
        return new Entity.Country(new EntityId(iso3));
    }

    /// A state or an organisation by its code, as offices name whom they serve.
    private static Entity stateOrOrganization(String code) {
        var id = new EntityId(code);
        return id.isState()
                ? new Entity.Country(id)
                : new Entity.Organization(id, Standing.KNOWN, null, null);
    }

    private static Entity.Official official(Article article, Official official) {
        var serves = official.country() == null ? null : stateOrOrganization(official.country());
        return new Entity.Official(
                officialId(article, official),
                standing(official),
                official.name(),
                official.nameEn(),
                official.office(),
                serves,
                saysOffice(official));
    }

    private static boolean saysOffice(Official official) {
        return official.officeText() != null
                && official.office() != OfficeType.OTHER
                && official.grounds().equals(Official.Grounds.SAID)
                && HolderWords.when(official.officeText()) != HolderWords.When.OTHERWISE;
    }

    private static Standing standing(Official official) {
        if (official.id() != null) {
            return Standing.KNOWN;
        }
        return official.name() == null ? Standing.UNNAMED : Standing.PROVISIONAL;
    }

    private static EntityId officialId(Article article, Official official) {
        if (official.id() != null) {
            return new EntityId(official.id());
        }
        var name = official.name();
        var id = name == null ? holderId(article, official) : personId(article, official, name);
        return new EntityId(id);
    }

    private static String holderId(Article article, Official official) {
        return ContentId.of(
                "holder",
                article.id(),
                official.office(),
                official.country(),
                official.officeText(),
                firstStart(official));
    }

    /// A full name is the same in all its spellings and both scripts, with the same office of the
    /// same state. A surname that several known officials bear means nobody beyond its article.
    private static String personId(Article article, Official official, String name) {
        var words = PersonName.of(name);
        var isOpen = !words.isFull() && !official.candidates().isEmpty();
        return ContentId.of(
                "person",
                words.isFull() ? words.skeleton() : NameKey.of(name).value(),
                official.office(),
                official.country(),
                isOpen ? article.id() : null);
    }

    /// Tells two groups of one office apart within an article; refs would not survive a new
    /// reading.
    private static @Nullable Integer firstStart(Official official) {
        return official.mentions().stream().map(Quote::start).min(Integer::compare).orElse(null);
    }

    private static Entity.Organization organization(Organization organization) {
        var id = organization.id();
        return new Entity.Organization(
                new EntityId(
                        id != null
                                ? id
                                : ContentId.of("org", NameKey.of(organization.name()).value())),
                id != null ? Standing.KNOWN : Standing.PROVISIONAL,
                organization.name(),
                organization.nameEn());
    }

    private static Map<Place, Entity.Place> places(Extraction extraction) {
        var places = new HashMap<Place, Entity.Place>();
        for (var meeting : extraction.meetings()) {
            if (meeting.place() != null) {
                places.put(meeting.place(), place(meeting.place()));
            }
        }
        return places;
    }

    private static Entity.Place place(Place place) {
        var id = place.id();
        return new Entity.Place(
                new EntityId(
                        id != null
                                ? id
                                : ContentId.of(
                                        "place",
                                        NameKey.of(place.name()).value(),
                                        place.country())),
                id != null ? Standing.KNOWN : Standing.PROVISIONAL,
                place.name(),
                place.nameEn(),
                place.country() == null ? null : country(place.country()));
    }

    /// A joint committee is a body of its own, known by its title and the parties that set it up.
    private static Map<String, Entity.Organization> established(
            Extraction extraction, Map<String, Entity> byRef) {
        var bodies = new HashMap<String, Entity.Organization>();
        for (var agreement : extraction.agreements()) {
            if (agreement.type() == AgreementType.JOINT_COMMITTEE && agreement.title() != null) {
                bodies.put(agreement.ref(), body(agreement, agreement.title(), byRef));
            }
        }
        return bodies;
    }

    private static Entity.Organization body(
            Fact.Agreement agreement, String title, Map<String, Entity> byRef) {
        var parties = new TreeSet<String>();
        for (var ref : agreement.parties()) {
            var party = byRef.get(ref);
            if (party != null) {
                parties.add(party.id().value());
            }
        }
        return new Entity.Organization(
                new EntityId(
                        ContentId.of("org", NameKey.of(title).value(), String.join(" ", parties))),
                Standing.PROVISIONAL,
                title,
                null);
    }
}
