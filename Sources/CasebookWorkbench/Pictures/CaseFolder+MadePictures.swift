import CasebookDisk
import CasebookFiles
import CasebookModel
import CasebookYAML

extension CaseFolder {
    /// The paths of the pictures that the program has made of others; nobody has to look after them, and nobody would miss them.
    var madePictures: Set<String> {
        let record = (try? Disk.read(pictures, limit: YAMLLimits.document.bytes)).map(PictureRecord.init)
        return Set(record?.entries.map(\.file.text) ?? [])
    }
}
