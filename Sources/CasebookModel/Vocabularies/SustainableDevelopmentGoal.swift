/// One of the 17 Sustainable Development Goals of the United Nations.
///
/// Source: General Assembly resolution 70/1, "Transforming our world: the 2030 Agenda for Sustainable Development".
/// The titles are the short ones of the goals' official pictures, in English and German.
public struct SustainableDevelopmentGoal: Sendable, Hashable, CustomStringConvertible {
    /// The goal's number, from 1 to 17.
    public let number: Int

    /// Takes the number of a goal, 1 to 17.
    public init?(number: Int) {
        guard Self.titles.indices.contains(number - 1) else { return nil }
        self.number = number
    }

    private init(index: Int) {
        number = index + 1
    }

    /// The 17 goals in their order.
    public static let all: [SustainableDevelopmentGoal] = titles.indices.map(SustainableDevelopmentGoal.init(index:))

    /// The goal's official short title.
    public var label: LocalizedText { Self.titles[number - 1] }

    /// The goal's number.
    public var description: String { String(number) }

    private static let titles: [LocalizedText] = [
        LocalizedText(de: "Keine Armut", en: "No poverty"),
        LocalizedText(de: "Kein Hunger", en: "Zero hunger"),
        LocalizedText(de: "Gesundheit und Wohlergehen", en: "Good health and well-being"),
        LocalizedText(de: "Hochwertige Bildung", en: "Quality education"),
        LocalizedText(de: "Geschlechtergleichheit", en: "Gender equality"),
        LocalizedText(de: "Sauberes Wasser und Sanitäreinrichtungen", en: "Clean water and sanitation"),
        LocalizedText(de: "Bezahlbare und saubere Energie", en: "Affordable and clean energy"),
        LocalizedText(de: "Menschenwürdige Arbeit und Wirtschaftswachstum", en: "Decent work and economic growth"),
        LocalizedText(de: "Industrie, Innovation und Infrastruktur", en: "Industry, innovation and infrastructure"),
        LocalizedText(de: "Weniger Ungleichheiten", en: "Reduced inequalities"),
        LocalizedText(de: "Nachhaltige Städte und Gemeinden", en: "Sustainable cities and communities"),
        LocalizedText(de: "Nachhaltige/r Konsum und Produktion", en: "Responsible consumption and production"),
        LocalizedText(de: "Maßnahmen zum Klimaschutz", en: "Climate action"),
        LocalizedText(de: "Leben unter Wasser", en: "Life below water"),
        LocalizedText(de: "Leben an Land", en: "Life on land"),
        LocalizedText(
            de: "Frieden, Gerechtigkeit und starke Institutionen", en: "Peace, justice and strong institutions"),
        LocalizedText(de: "Partnerschaften zur Erreichung der Ziele", en: "Partnerships for the goals"),
    ]
}
