public import CasebookModel

/// A whole case as a `case.yaml`, the keys in the order of the contract. Reading it back gives an equal case.
public enum CaseYAML {
    /// The text of the file.
    ///
    /// - Parameter comment: what stands above the first key, one line each, without `#`.
    public static func text(of study: CaseStudy, comment: [String] = []) -> String {
        var yaml = YAMLWriter()
        writeHead(study, to: &yaml)
        writeStory(study, to: &yaml)
        writeMaterial(study, to: &yaml)
        writeEditorial(study, to: &yaml)
        return comment.map { "# \($0)\n" }.joined() + yaml.text
    }

    private static func writeHead(_ study: CaseStudy, to yaml: inout YAMLWriter) {
        yaml.raw("casebook", CaseFormat.version)
        yaml.string("title", study.title)
        yaml.string("summary", study.summary)
        yaml.string("language", study.language.text)
        yaml.raw("status", study.status.rawValue)
        yaml.flag("fictional", study.isFictional)
        yaml.mapping("company") { yaml in
            yaml.string("name", study.company.name)
            yaml.flag("anonymous", study.company.isAnonymous)
            yaml.string("description", study.company.description)
            yaml.string("sector", study.company.sector?.code)
            yaml.raw("size", study.company.size?.rawValue)
            yaml.raw("employees", study.company.employees)
            yaml.string("region", study.company.region?.code)
            yaml.string("place", study.company.place)
            yaml.string("website", study.company.website?.text)
        }
        yaml.mapping("support") { yaml in
            yaml.period(study.support.period)
            yaml.string("organisation", study.support.organisation)
            yaml.list("coaches", study.support.coaches) { yaml, coach in
                yaml.string("name", coach.name)
                yaml.string("organisation", coach.organisation)
            }
        }
        yaml.strings("topics", study.topics.map(\.text))
        yaml.words("sdgs", study.sdgs.map(\.number))
    }

    private static func writeStory(_ study: CaseStudy, to yaml: inout YAMLWriter) {
        yaml.block("challenge", study.challenge)
        yaml.strings("goals", study.goals)
        yaml.list("phases", study.phases) { yaml, phase in
            yaml.string("id", phase.id.text)
            yaml.string("title", phase.title)
            yaml.period(phase.period)
            yaml.block("summary", phase.summary)
            yaml.list("measures", phase.measures) { write($1, to: &$0) }
        }
        yaml.list("outcomes", study.outcomes) { write($1, to: &$0) }
        yaml.block("lessons", study.lessons)
        yaml.block("transfer", study.transfer)
    }

    private static func write(_ measure: Measure, to yaml: inout YAMLWriter) {
        yaml.string("id", measure.id.text)
        yaml.string("title", measure.title)
        yaml.raw("kind", measure.kind?.rawValue)
        yaml.raw("status", measure.status?.rawValue)
        yaml.period(measure.period)
        yaml.number("hours", measure.hours)
        yaml.block("description", measure.description)
    }

    private static func write(_ outcome: Outcome, to yaml: inout YAMLWriter) {
        yaml.string("id", outcome.id.text)
        yaml.string("title", outcome.title)
        yaml.strings("measures", outcome.measures.map(\.text))
        yaml.block("description", outcome.description)
        guard let indicator = outcome.indicator else { return }
        yaml.mapping("indicator") { yaml in
            yaml.string("name", indicator.name)
            yaml.string("unit", indicator.unit)
            yaml.number("before", indicator.before)
            yaml.number("after", indicator.after)
            yaml.raw("better", indicator.better?.rawValue)
            yaml.raw("measured_on", indicator.measuredOn)
            yaml.string("source", indicator.source)
        }
    }

    private static func writeMaterial(_ study: CaseStudy, to yaml: inout YAMLWriter) {
        yaml.list("quotes", study.quotes) { yaml, quote in
            yaml.string("text", quote.text)
            yaml.string("person", quote.person)
            yaml.string("role", quote.role)
        }
        yaml.list("media", study.media) { yaml, medium in
            yaml.string("file", medium.file.text)
            yaml.string("alt", medium.alt)
            yaml.string("caption", medium.caption)
            yaml.string("credit", medium.credit)
            yaml.string("licence", medium.licence?.id)
            yaml.flag("teaser", medium.isTeaser)
        }
        yaml.list("links", study.links) { yaml, link in
            yaml.string("title", link.title)
            yaml.string("url", link.url.text)
        }
        yaml.list("sources", study.sources) { yaml, source in
            yaml.string("title", source.title)
            yaml.string("url", source.url?.text)
            yaml.raw("accessed_on", source.accessedOn)
        }
        guard let contact = study.contact else { return }
        yaml.mapping("contact") { yaml in
            yaml.string("name", contact.name)
            yaml.string("organisation", contact.organisation)
            yaml.string("email", contact.email?.text)
        }
    }

    private static func writeEditorial(_ study: CaseStudy, to yaml: inout YAMLWriter) {
        yaml.string("licence", study.licence?.id)
        yaml.raw("published_on", study.publishedOn)
        yaml.raw("updated_on", study.updatedOn)
        if let release = study.release {
            yaml.mapping("release") { yaml in
                yaml.raw("granted_on", release.grantedOn)
                yaml.string("granted_by", release.grantedBy)
                yaml.raw("basis", release.basis?.rawValue)
                yaml.words("channels", release.channels.sorted().map(\.rawValue))
                yaml.raw("expires_on", release.expiresOn)
                yaml.raw("revoked_on", release.revokedOn)
            }
        }
        if let withdrawn = study.withdrawn {
            yaml.mapping("withdrawn") { yaml in
                yaml.raw("on", withdrawn.on)
                yaml.string("reason", withdrawn.reason)
            }
        }
        if let origin = study.origin { yaml.mapping("origin") { write(origin, to: &$0) } }
    }

    private static func write(_ origin: Origin, to yaml: inout YAMLWriter) {
        yaml.string("id", origin.id.text)
        yaml.string("url", origin.url.text)
        yaml.mapping("publisher") { yaml in
            yaml.string("name", origin.publisher.name)
            yaml.string("url", origin.publisher.url?.text)
            yaml.string("email", origin.publisher.email?.text)
        }
        yaml.string("collection", origin.collection)
        yaml.string("funding", origin.funding)
        yaml.list("topics", origin.topics) { yaml, topic in
            yaml.string("key", topic.key.text)
            yaml.string("de", topic.label.de)
            yaml.string("en", topic.label.en)
        }
    }
}

extension YAMLWriter {
    fileprivate mutating func period(_ period: Period) {
        raw("from", period.from)
        raw("to", period.to)
    }
}
