/// The words for what ``ShapeChecker`` finds in its one walk through a file: each rule has a file of its own in `Rules/Shape`,
/// with what is said, the rule and its examples.
enum FileFinding {}
