extension PartialDate {
    /// What the months are called, January first.
    public static let monthNames: [LocalizedText] = [
        LocalizedText(de: "Januar", en: "January"), LocalizedText(de: "Februar", en: "February"),
        LocalizedText(de: "März", en: "March"), LocalizedText(de: "April", en: "April"),
        LocalizedText(de: "Mai", en: "May"), LocalizedText(de: "Juni", en: "June"),
        LocalizedText(de: "Juli", en: "July"), LocalizedText(de: "August", en: "August"),
        LocalizedText(de: "September", en: "September"), LocalizedText(de: "Oktober", en: "October"),
        LocalizedText(de: "November", en: "November"), LocalizedText(de: "Dezember", en: "December"),
    ]
}
