import FuyuanKit
import Testing

@Suite("不动产、车辆、公证协助") struct RegistryTests {
    func request(
        _ id: RegistryRequestID, _ action: RegistryAction, _ parcel: AssetID = "P-1", seal: RegistrySealID? = "S-1",
        court: ActorID = "court-a", document: String? = "（2026）皖0503执1号之一", on text: String = "2026-03-02"
    ) -> RegistryRequest {
        RegistryRequest(id, action, of: parcel, by: court, seal: seal, document: document, receivedOn: day(text))
    }

    @Test func `enforcement.landSeal: the first seal is in effect, later ones wait and move up`() {
        var book = RegistryBook()
        #expect(book.handle(request("Q-1", .seal)) == .done(seal: "S-1", rank: 1, standing: ["S-1"]))
        #expect(
            book.handle(request("Q-2", .seal, seal: "S-2", court: "court-b"))
                == .done(seal: "S-2", rank: 2, standing: ["S-1", "S-2"]))
        #expect(
            book.handle(request("Q-3", .unseal, on: "2026-04-01")) == .done(seal: "S-1", rank: nil, standing: ["S-2"]))
        #expect(book.rank(of: "S-2") == 1 && book.rank(of: "S-1") == nil)
        #expect(
            book.handle(request("Q-4", .query, seal: nil, document: nil))
                == .done(seal: nil, rank: nil, standing: ["S-2"]))
    }

    @Test func `A court that took the case over lifts with the paper that says so; a renewal keeps the rank`() {
        var book = RegistryBook()
        _ = book.handle(request("Q-1", .seal))
        _ = book.handle(request("Q-2", .seal, seal: "S-2", court: "court-b"))
        #expect(
            book.handle(request("Q-3", .renew, on: "2026-05-06"))
                == .done(seal: "S-1", rank: 1, standing: ["S-1", "S-2"]))
        #expect(book.seals[0].renewedOn == day("2026-05-06"))
        var taken = request("Q-4", .unseal, court: "court-b")
        taken.mandate = "指定执行决定书"
        #expect(book.handle(taken).isDone && book.rank(of: "S-2") == 1)
    }
}
