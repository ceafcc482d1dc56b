extension Company: CasePart {
    package static let partName = "company"
    package static let part = described()

    package static let fields: [CaseField<Company>] = [
        CaseField(
            \.name, "name", .line(), exposure: .identifying(.companyName), label: (de: "Name", en: "Name"),
            help: (
                de: "Name des Unternehmens; nötig, wenn es nicht anonym bleibt.",
                en: "Name of the company; required unless it is anonymous."
            ), prompt: (de: "Name des Unternehmens", en: "Name of the company")),
        CaseField(
            \.isAnonymous, "anonymous", .flag, exposure: .published, label: (de: "Anonym", en: "Anonymous"),
            help: (
                de: "true: Name, Website, Ort und Personen werden nie veröffentlicht.",
                en: "true: name, website, place and people are never published."
            ),
            formHelp: (
                de: "Name, Website, Ort und Personen werden nie veröffentlicht.",
                en: "Name, website, place and people are never published."
            )),
        CaseField(
            \.description, "description", .paragraph(), exposure: .published,
            label: (de: "Beschreibung", en: "Description"),
            help: (
                de: "Was das Unternehmen macht, in ein bis drei Sätzen.",
                en: "What the company does, in one to three sentences."
            ),
            prompt: (
                de: "Was macht das Unternehmen? Ein bis drei Sätze.",
                en: "What does the company do? One to three sentences."
            )),
        CaseField(
            \.sector, "sector", .sector, exposure: .published, label: (de: "Branche", en: "Sector"),
            help: (
                de: "Branche nach NACE Rev. 2 (WZ 2008), in Anführungszeichen.",
                en: "Sector code (NACE Rev. 2), in quotes."
            ),
            formHelp: (
                de: "Tippen Sie ein Stichwort oder einen Code (NACE Rev. 2, WZ 2008).",
                en: "Type a word or a code (NACE Rev. 2)."
            ), example: "\"56\""),
        CaseField(
            \.size, "size", .word(of: CompanySize.self), exposure: .published, label: (de: "Größe", en: "Size"),
            help: (
                de: "Größenklasse: micro (unter 10), small (unter 50), medium (unter 250) oder large.",
                en: "Size class: micro (under 10), small (under 50), medium (under 250) or large."
            ),
            formHelp: (
                de: "Nach Beschäftigten: Kleinstunternehmen unter 10, kleines unter 50, mittleres unter 250.",
                en: "By number of employees: micro under 10, small under 50, medium under 250."
            )),
        CaseField(
            \.employees, "employees", .integer(0...10_000_000), exposure: .published,
            label: (de: "Beschäftigte", en: "Employees"),
            help: (de: "Zahl der Beschäftigten.", en: "Number of employees."), example: "14"),
        CaseField(
            \.region, "region", .region, exposure: .published, label: (de: "Region", en: "Region"),
            help: (
                de: "Region als NUTS-Code 2021, zum Beispiel DE711.",
                en: "Region as a NUTS 2021 code, for example DE711."
            ),
            formHelp: (
                de: "Tippen Sie den Landkreis, die Stadt oder einen NUTS-Code.",
                en: "Type the district, the town or a NUTS code."
            ), example: "DE711"),
        CaseField(
            \.place, "place", .line(), exposure: .identifying(.place), label: (de: "Ort", en: "Place"),
            help: (de: "Ort.", en: "Town or village.")),
        CaseField(
            \.website, "website", .webPage, exposure: .identifying(.website), label: (de: "Website", en: "Website"),
            help: (de: "Website des Unternehmens.", en: "Website of the company.")),
    ]
}

extension SupportProject: CasePart {
    package static let partName = "support"
    package static let part = described()

    package static let fields: [CaseField<SupportProject>] =
        CaseField.period(\.period.from, \.period.to, de: "der Begleitung", en: "of the support") + [
            CaseField(
                \.organisation, "organisation", .line(), exposure: .published,
                label: (de: "Einrichtung", en: "Organisation"),
                help: (
                    de: "Die Einrichtung, die begleitet hat.", en: "The centre that supported the company."
                )),
            CaseField(
                \.coaches, "coaches", .parts(Coach.self), exposure: .identifying(),
                label: (de: "Coaches", en: "Coaches"),
                help: (de: "Wer begleitet hat.", en: "Who supported the company.")),
        ]
}

extension Coach: CasePart {
    package static let partName = "coach"
    package static let part = described()

    package static let fields: [CaseField<Coach>] = [
        CaseField(
            \.name, "name", .line(), exposure: .identifying(.companion), required: true,
            label: (de: "Name", en: "Name"), help: (de: "Name der Person.", en: "Name of the person.")),
        CaseField(
            \.organisation, "organisation", .line(), exposure: .identifying(),
            label: (de: "Einrichtung", en: "Organisation"),
            help: (de: "Ihre Einrichtung.", en: "Their organisation.")),
    ]
}

extension Contact: CasePart {
    package static let partName = "contact"
    package static let part = described()

    package static let fields: [CaseField<Contact>] = [
        CaseField(
            \.name, "name", .line(), exposure: .identifying(.person), label: (de: "Name", en: "Name"),
            help: (de: "Name der Person.", en: "Name of the person.")),
        CaseField(
            \.organisation, "organisation", .line(), exposure: .identifying(),
            label: (de: "Einrichtung", en: "Organisation"),
            help: (de: "Ihre Einrichtung.", en: "Their organisation.")),
        CaseField(
            \.email, "email", .email, exposure: .identifying(.email), label: (de: "E-Mail", en: "E-mail"),
            help: (de: "E-Mail-Adresse.", en: "E-mail address.")),
    ]
}

extension CaseField {
    /// The keys `from` and `to`.
    static func period(
        _ from: any WritableKeyPath<Owner, PartialDate?> & Sendable,
        _ to: any WritableKeyPath<Owner, PartialDate?> & Sendable,
        de: String, en: String
    ) -> [CaseField<Owner>] {
        [
            CaseField(
                from, "from", .date, exposure: .published, label: (de: "Von", en: "From"),
                help: (de: "Beginn \(de).", en: "Beginning \(en)."), example: "2020-04"),
            CaseField(
                to, "to", .date, exposure: .published, label: (de: "Bis", en: "To"),
                help: (de: "Ende \(de).", en: "End \(en)."), example: "2021-03"),
        ]
    }
}
