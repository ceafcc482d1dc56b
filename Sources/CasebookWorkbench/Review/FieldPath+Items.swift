import CasebookDiagnostics
import CasebookEditing

extension FieldPath {
    /// The path with the ids of items in place of their numbers, so that it leads to the same item after others have come and gone.
    func named(in value: FieldValue) -> FieldPath {
        var named: [Step] = []
        for (index, step) in steps.enumerated() {
            let place = FieldPath(Array(steps[...index]))
            if case .item = step, let id = value[place]?["id"]?.scalarText, !id.isEmpty, !id.contains("]") {
                named.append(.id(id))
            } else {
                named.append(step)
            }
        }
        return FieldPath(named)
    }

    /// The path with the numbers that its items have now; `nil` if one of them is not there any more.
    func numbered(in value: FieldValue) -> FieldPath? {
        var place = FieldPath()
        for step in steps {
            let items = value[place]?.items ?? []
            switch step {
            case .key: place = FieldPath(place.steps + [step])
            case .item(let index):
                guard items.indices.contains(index) else { return nil }
                place = place[index]
            case .id(let id):
                guard let index = items.firstIndex(where: { $0["id"]?.scalarText == id }) else { return nil }
                place = place[index]
            }
        }
        return place
    }
}
