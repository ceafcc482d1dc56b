import CasebookPluginAPI

/// What is known about a case besides its story: `info` (DocBook 5.0, "info").
extension ArticleWriter {
    func writeInfo(to xml: inout XMLWriter) {
        xml.element("info") { xml in
            xml.element("title", text: study.title)
            writeAuthors(to: &xml)
            writeCompany(to: &xml)
            xml.element("abstract") { $0.paragraph(study.summary) }
            xml.element("publisher") { $0.element("publishername", text: context.publisher(of: study).name) }
            xml.element("pubdate", text: study.publishedOn.description)
            if let updated = study.updatedOn { xml.element("date", text: updated.description) }
            writeRevisions(to: &xml)
            xml.element("biblioid", XMLProperty("class", "uri"), text: context.canonicalURL(of: study))
            xml.mixed("bibliomisc", XMLProperty("role", "canonical")) { xml in
                let url = context.originalURL(of: study)
                xml.link(url, to: url)
            }
            writeRelease(to: &xml)
            writeCover(to: &xml)
            writeSubjects(to: &xml)
            writeKeywords(to: &xml)
            writeLegalNotice(to: &xml)
        }
    }

    /// Who documented the case: people first, then the organisation that supported the company.
    private func writeAuthors(to xml: inout XMLWriter) {
        guard study.organisation != nil || !study.coaches.isEmpty else { return }
        xml.element("authorgroup") { xml in
            for coach in study.coaches {
                xml.element("author") { xml in
                    xml.element("personname", text: coach.name)
                    guard let organisation = coach.organisation else { return }
                    xml.element("affiliation") { $0.element("orgname", text: organisation) }
                }
            }
            if let organisation = study.organisation {
                xml.element("author", XMLProperty("role", "organisation")) { $0.element("orgname", text: organisation) }
            }
        }
    }

    /// Whom the case is about, unless that is a secret.
    private func writeCompany(to xml: inout XMLWriter) {
        guard let identity = study.company.identity else { return }
        xml.element("org", XMLProperty("role", "company")) { xml in
            xml.element("orgname", text: identity.name)
            if let place = identity.place { xml.mixed("address") { $0.element("city", text: place) } }
            if let website = identity.website { xml.element("uri", text: website.text) }
        }
    }

    private func writeRevisions(to xml: inout XMLWriter) {
        xml.element("revhistory") { xml in
            if let updated = study.updatedOn { revision(updated, Phrase.updatedOn, to: &xml) }
            revision(study.publishedOn, Phrase.publishedOn, to: &xml)
        }
    }

    private func revision(_ date: PartialDate, _ remark: LocalizedText, to xml: inout XMLWriter) {
        xml.element("revision") { xml in
            xml.element("date", text: date.description)
            xml.element("revremark", labels, text: wording(remark))
        }
    }

    /// For programs of partners, under the names and in the spelling of `case.yaml`; people read it in the last section.
    private func writeRelease(to xml: inout XMLWriter) {
        let release = study.release
        func write(_ role: String, _ value: String?) {
            if let value { xml.element("bibliomisc", XMLProperty("role", role), text: value) }
        }
        write("fictional", study.isFictional ? "true" : nil)
        write("licence", study.licence.id)
        write("release.granted_on", release.grantedOn.description)
        write("release.granted_by", release.grantedBy)
        write("release.basis", release.basis?.rawValue)
        write("release.channels", release.channels.map(\.rawValue).joined(separator: " "))
        write("release.expires_on", release.expiresOn?.description)
    }

    private func writeCover(to xml: inout XMLWriter) {
        guard let teaser = study.teaser, teaser.facts.type.isImage else { return }
        xml.element("cover") { picture(of: teaser, to: &$0) }
    }

    /// Controlled vocabularies, each with the name of its scheme, which must be an NMTOKEN.
    private func writeSubjects(to xml: inout XMLWriter) {
        subjects("casebook-topics", study.topics.map { ($0.key.text, wording($0.label)) }, to: &xml)
        subjects("NACE-Rev.2", study.company.sector.map { [($0.code, wording($0.label))] } ?? [], to: &xml)
        subjects("NUTS-2021", study.company.region.map { [($0.code, wording($0.label))] } ?? [], to: &xml)
        subjects("UN-SDG", study.sdgs.map { ("\($0.number)", wording($0.label)) }, to: &xml)
    }

    private func subjects(_ scheme: String, _ terms: [(code: String, label: String)], to xml: inout XMLWriter) {
        guard !terms.isEmpty else { return }
        xml.element("subjectset", XMLProperty("scheme", scheme)) { xml in
            for term in terms {
                xml.element("subject") { xml in
                    xml.element("subjectterm", text: term.code)
                    xml.element("subjectterm", labels, text: term.label)
                }
            }
        }
    }

    private func writeKeywords(to xml: inout XMLWriter) {
        let words = study.topics.map { wording($0.label) } + (study.isFictional ? [wording(Phrase.fictional)] : [])
        guard !words.isEmpty else { return }
        xml.element("keywordset") { xml in for word in words { xml.element("keyword", labels, text: word) } }
    }

    /// Licence, origin, funding and, for an invented case, that it is.
    private func writeLegalNotice(to xml: inout XMLWriter) {
        xml.element("legalnotice") { xml in
            if study.isFictional { xml.paragraph(wording(Phrase.fictionalNotice), labels) }
            xml.mixed("para", labels) { xml in
                xml.text(wording(DocBookPhrases.licence(study.licence.name, study.licence.id)) + " ")
                xml.link(study.licence.url, to: study.licence.url)
            }
            if let funding = context.funding(of: study) {
                xml.element("para", .language(fundingLanguage, in: study.language.text), text: funding)
            }
        }
    }

    /// The book's own texts are in the book's language.
    var fundingLanguage: String? {
        context.book.language.rawValue == study.language.primary ? nil : context.book.language.rawValue
    }
}
