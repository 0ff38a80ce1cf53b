import FuyuanKit
import Testing

/// The refusal a call throws, each of its reasons told in both languages with a source; nil where it throws none.
func governanceRefusal(
    sourceLocation: SourceLocation = #_sourceLocation, _ call: () throws -> some Any
) -> GovernanceRefusal? {
    do {
        _ = try call()
        return nil
    } catch {
        guard let refusal = error as? GovernanceRefusal else { return nil }
        expectTold(refusal.reasons, sourceLocation: sourceLocation)
        return refusal
    }
}

/// Expects that there are reasons, each with a text in both languages and a source.
func expectTold(_ reasons: [Reason], sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(!reasons.isEmpty, sourceLocation: sourceLocation)
    for reason in reasons {
        #expect(!reason.text.zh.isEmpty && !reason.text.en.isEmpty, sourceLocation: sourceLocation)
        #expect(!reason.basis.isEmpty, "\(reason.code)", sourceLocation: sourceLocation)
    }
}

/// Expects that there are findings, each with a text in both languages.
func expectTold(_ findings: [Finding], sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(!findings.isEmpty, sourceLocation: sourceLocation)
    for finding in findings {
        #expect(!finding.text.zh.isEmpty && !finding.text.en.isEmpty, sourceLocation: sourceLocation)
    }
}
