extension Release: CasePart {
    package static let partName = "release"
    package static let part = described()

    package static let fields: [CaseField<Release>] = [
        CaseField(
            \.grantedOn, "granted_on", .date, exposure: .published, required: true,
            label: (de: "Erteilt am", en: "Granted on"),
            help: (
                de: "Tag der Einwilligung; ohne Einwilligung (basis) der Tag, an dem die Redaktion entschied.",
                en: "Day of the consent; if there is none (see basis), the day on which the editors decided."
            ),
            formHelp: (
                de: "Der Tag der Einwilligung; ohne Einwilligung der Tag, an dem die Redaktion entschied.",
                en: "The day of the consent; without one, the day on which the editors decided."
            )),
        CaseField(
            \.grantedBy, "granted_by", .line(), exposure: .identifying(.granter),
            label: (de: "Erteilt von", en: "Granted by"),
            help: (
                de: "Wer die Einwilligung erteilt hat; nur bei basis: consent, und dort nötig.",
                en: "Who gave the consent; only with basis: consent, which requires it."
            ), formHelp: (de: "Wer die Einwilligung erteilt hat.", en: "Who gave the consent.")),
        CaseField(
            \.basis, "basis", .word(of: Basis.self), exposure: .published, required: true,
            label: (de: "Grundlage", en: "Basis"),
            help: (
                de: """
                Worauf die Veröffentlichung beruht: consent (Einwilligung des Unternehmens), public-source \
                (öffentliche Quellen) oder fictional (erfunden).
                """,
                en: "What the publication is based on: consent of the company, public-source, or fictional."
            ), formHelp: (de: "Worauf die Veröffentlichung beruht.", en: "What the publication is based on.")),
        CaseField(
            \.channels, "channels", .list(of: .word(of: Channel.self), atLeast: 1), exposure: .published,
            required: true, label: (de: "Kanäle", en: "Channels"),
            help: (
                de: "Wo der Fall erscheinen darf: website, partners, print.",
                en: "Where the case may appear: website, partners, print."
            ), formHelp: (de: "Wo der Fall erscheinen darf.", en: "Where the case may appear.")),
        CaseField(
            \.expiresOn, "expires_on", .date, exposure: .published, label: (de: "Gilt bis", en: "Expires on"),
            help: (de: "Letzter Tag der Freigabe.", en: "Last day of the permission.")),
        CaseField(
            \.revokedOn, "revoked_on", .date, exposure: .internal, label: (de: "Widerrufen am", en: "Revoked on"),
            help: (de: "Wann die Freigabe widerrufen wurde.", en: "When the permission was revoked.")),
    ]
}

extension Withdrawal: CasePart {
    package static let partName = "withdrawn"
    package static let part = described()

    package static let fields: [CaseField<Withdrawal>] = [
        CaseField(
            \.on, "on", .date, exposure: .internal, required: true, label: (de: "Am", en: "On"),
            help: (de: "Wann zurückgezogen wurde.", en: "When it was withdrawn.")),
        CaseField(
            \.reason, "reason", .paragraph(), exposure: .internal,
            label: (de: "Grund (intern)", en: "Reason (internal)"),
            help: (
                de: "Warum; nur intern, wird nie exportiert.", en: "Why; internal, never exported."
            )),
    ]
}
