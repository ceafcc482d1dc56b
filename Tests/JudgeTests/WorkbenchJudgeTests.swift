import Foundation
import TestSupport
import Testing

@Suite("The workbench, driven for real", .serialized)
struct WorkbenchJudgeTests {
    @Test(
        "as coaches work with it, and as nobody should",
        arguments: [
            "main", "phone", "keyboard", "conflict", "killed", "load", "network", "device", "work", "review",
            "export", "picking", "managing", "whole", "strangers", "team", "accessible",
        ])
    func walk(name: String) throws {
        try Judge("workbench.py", [Program.url(of: "casebook-serve").path, Repository.root.path, name])
            .expectNoFindings()
    }
}
