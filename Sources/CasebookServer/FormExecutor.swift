import Dispatch

/// Runs what forms ask for on threads of its own. However long a form takes, pages and pictures, which have the threads of
/// Swift's pool, are not held up.
final class FormExecutor: TaskExecutor {
    private let queue: DispatchQueue

    /// - Parameter isPatient: for what takes minutes and uses all cores: it has threads apart from those of forms, and gives way
    ///   to them.
    init(isPatient: Bool = false) {
        queue = DispatchQueue(
            label: isPatient ? "casebook.exports" : "casebook.forms", qos: isPatient ? .utility : .userInitiated,
            attributes: .concurrent)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let executor = asUnownedTaskExecutor()
        queue.async { job.runSynchronously(on: executor) }
    }
}
