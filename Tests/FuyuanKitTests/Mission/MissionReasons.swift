import FuyuanKit
import Testing

extension Matter {
    /// Every reason an act is refused for, each told in both languages.
    func reasons(
        against act: Machine.Act, _ role: Machine.Role, _ id: ActorID? = nil, on text: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> [Reason] {
        let occasion = Occasion(role, id, on: day(text), under: law)
        let reasons = file.state.refusal(of: act, in: occasion)?.reasons ?? []
        for reason in reasons {
            #expect(!reason.text.zh.isEmpty && !reason.text.en.isEmpty, sourceLocation: sourceLocation)
        }
        return reasons
    }
}
