import Dispatch

/// Runs what forms ask for on threads of its own. However long a form takes, pages and pictures, which have the threads of
/// Swift's pool, are not held up.
final class FormExecutor: TaskExecutor {
    private let queue = DispatchQueue(label: "casebook.forms", attributes: .concurrent)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let executor = asUnownedTaskExecutor()
        queue.async { job.runSynchronously(on: executor) }
    }
}
