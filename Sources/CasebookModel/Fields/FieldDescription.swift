import CasebookBytes

/// Everything that is known about a field of a case, in one place: check, schema, spelling, form, gate and exports follow
/// from it.
///
/// A class, since it is looked up for every key and goes with every value: copying its texts was 4 % of an export (measured).
package final class FieldDescription: Sendable {
    /// The key in `case.yaml` and in JSON.
    package let key: String
    package let kind: FieldKind
    package let exposure: Exposure
    /// Whether every case has it. What is required only sometimes is a rule of its own.
    package let isRequired: Bool
    /// Its name for people.
    package let label: LocalizedText
    /// What belongs there, for those who write the file.
    package let help: LocalizedText
    /// What belongs there, for those who fill in a form and never see the file; ``help`` if `nil`.
    package let formHelp: LocalizedText?
    /// What somebody might write there, as the file spells it.
    package let example: String?
    /// What a new case asks in this place, where the field is left to fill in later.
    package let prompt: LocalizedText?
    /// When a form asks for it.
    package let use: FieldUse
    /// The page of the form; `nil` for what no form asks for.
    package let section: CaseSection?
    /// Where readers meet it; `nil` for what is no part of the story.
    package let story: StoryPlace?
    /// The heading above it in the story; ``label`` if `nil`.
    package let heading: LocalizedText?

    init(
        key: String, kind: FieldKind, exposure: Exposure, isRequired: Bool, label: LocalizedText, help: LocalizedText,
        formHelp: LocalizedText?, example: String?, prompt: LocalizedText?, use: FieldUse, section: CaseSection?,
        story: StoryPlace?, heading: LocalizedText?
    ) {
        self.key = key
        self.kind = kind
        self.exposure = exposure
        self.isRequired = isRequired
        self.label = label
        self.help = help
        self.formHelp = formHelp
        self.example = example
        self.prompt = prompt
        self.use = use
        self.section = section
        self.story = story
        self.heading = heading
    }
}

/// When a form asks for a field.
package enum FieldUse: Sendable, Hashable {
    case usual
    /// Most cases do well without it; while it is empty, a form folds it away.
    case seldom
    /// Only where another field of the group has a certain word.
    case when(String, is: String)
}

/// Where in the story of a case a field stands. Fields of one place keep the order of the file.
package enum StoryPlace: Int, Sendable, Hashable, CaseIterable {
    /// Before the story: what it is about, for those who have a minute.
    case opening
    case story
    /// Behind it: how it went on.
    case sequel
    /// At the end: what is not known.
    case closing
}

/// The fields of a group.
package final class PartDescription: Sendable {
    /// The name under which the JSON Schema defines it, for example `phase`.
    package let name: String
    package let fields: [FieldDescription]
    /// Where in ``fields`` a key is.
    private let positions: KeyPositions
    /// Whether everything in it may leave the house, whatever the case.
    package let isWhollyPublished: Bool
    /// Which of the fields identify the company, or have a field below them that does.
    let identifyingIndices: [Int]

    package init(name: String, fields: [FieldDescription]) {
        self.name = name
        self.fields = fields
        positions = KeyPositions(fields.map(\.key))
        isWhollyPublished = fields.allSatisfy {
            $0.exposure == .published && $0.kind.part?.isWhollyPublished != false
        }
        identifyingIndices = fields.indices.filter { index in
            if case .identifying = fields[index].exposure { return true }
            return fields[index].kind.part?.identifyingIndices.isEmpty == false
        }
    }

    /// The field with a key.
    package subscript(key: String) -> FieldDescription? { positions[key].map { fields[$0] } }

    /// The keys that lead to every field for which something holds, each with all keys above it. Inside of a field for which
    /// it holds, nothing more is looked for.
    package func paths(where holds: (FieldDescription) -> Bool) -> [[String]] {
        fields.flatMap { field -> [[String]] in
            if holds(field) { return [[field.key]] }
            return field.kind.part?.paths(where: holds).map { [field.key] + $0 } ?? []
        }
    }
}
