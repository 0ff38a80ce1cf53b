/// Who signs or approves a document.
@nonexhaustive
public enum DocumentSigner: UInt8, Vocabulary, WireValue {
    case court
    case president
    case presidentApproves
    case panelAndPresident
    case courtAndPanel
    case higherCourt
    case trialCommittee
    case office
    case party
    case trialDivision

    public var term: Term {
        switch self {
        case .court: Term("court", "人民法院", "the court")
        case .president: Term("president", "院长签发", "signed by the president")
        case .presidentApproves: Term("president-approves", "院长批准", "approved by the president")
        case .panelAndPresident: Term("panel-and-president", "合议庭评议，院长批准", "by the panel, approved by the president")
        case .courtAndPanel: Term("court-and-panel", "人民法院发布，合议庭定处置事项", "by the court, terms by the panel")
        case .higherCourt: Term("higher-court", "上一级人民法院", "the next higher court")
        case .trialCommittee: Term("trial-committee", "审判委员会讨论，院长签发", "by the trial committee, issued by the president")
        case .office: Term("office", "系统、府院联动办公室", "the system or the liaison office")
        case .party: Term("party", "当事人", "a party")
        case .trialDivision: Term("trial-division", "审判庭", "the trial division")
        }
    }
}
