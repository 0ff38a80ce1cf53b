/// A calendar file (RFC 5545) of all-day events, which any calendar program opens.
public struct ICalendar: Sendable, Hashable {
    /// One day with what is due on it.
    public struct Event: Sendable, Hashable {
        /// The name that stays when the day moves, so that a program replaces the event instead of adding one.
        public var uid: String
        /// The day.
        public var day: CivilDate
        /// What is due.
        public var summary: String
        /// More about it; empty for nothing.
        public var text: String
        /// Under what it is filed; empty for nothing.
        public var categories: [String]

        /// An event.
        public init(_ uid: String, on day: CivilDate, _ summary: String, _ text: String = "", categories: [String] = [])
        {
            self.uid = uid
            self.day = day
            self.summary = summary
            self.text = text
            self.categories = categories
        }
    }

    /// What the calendar is called.
    public var name: String
    /// The program that made it.
    public var product: String
    /// The events, in the order in which they are written.
    public var events: [Event]

    /// A calendar.
    public init(_ events: [Event], named name: String, product: String = "-//FuyuanKit//FuyuanKit//ZH") {
        self.events = events
        self.name = name
        self.product = product
    }

    /// The file, as UTF-8 with CRLF, stamped with a moment in UTC. The same calendar gives the same bytes.
    public func utf8(stampedAt stamp: Moment) -> [UInt8] {
        var lines = Lines()
        lines.add("BEGIN:VCALENDAR")
        lines.add("VERSION:2.0")
        lines.add("PRODID", product)
        lines.add("CALSCALE:GREGORIAN")
        lines.add("METHOD:PUBLISH")
        lines.add("X-WR-CALNAME", name)
        let time = Self.digits(stamp.minute / 60, 2) + Self.digits(stamp.minute % 60, 2)
        let stamped = "\(Self.date(stamp.day))T\(time)00Z"
        for event in events {
            lines.add("BEGIN:VEVENT")
            lines.add("UID", event.uid)
            lines.add("DTSTAMP:\(stamped)")
            lines.add("DTSTART;VALUE=DATE:\(Self.date(event.day))")
            // The end is the day after; the last day there is has none, and lasts a day without it.
            if let end = event.day.adding(days: 1) { lines.add("DTEND;VALUE=DATE:\(Self.date(end))") }
            lines.add("SUMMARY", event.summary)
            if !event.text.isEmpty { lines.add("DESCRIPTION", event.text) }
            if !event.categories.isEmpty {
                lines.add("CATEGORIES:\(event.categories.map(Lines.escaped).joined(separator: ","))")
            }
            lines.add("TRANSP:TRANSPARENT")
            lines.add("END:VEVENT")
        }
        lines.add("END:VCALENDAR")
        return lines.bytes
    }

    /// The file as text.
    public func text(stampedAt stamp: Moment) -> String { String(decoding: utf8(stampedAt: stamp), as: UTF8.self) }

    private static func date(_ day: CivilDate) -> String {
        let (year, month, number) = day.parts
        return digits(year, 4) + digits(month, 2) + digits(number, 2)
    }

    private static func digits(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
    }
}

extension ICalendar {
    /// Content lines, folded at 75 octets between characters (RFC 5545, 3.1).
    struct Lines {
        private(set) var bytes: [UInt8] = []

        /// A line whose value is text.
        mutating func add(_ name: String, _ value: String) { add("\(name):\(Self.escaped(value))") }

        mutating func add(_ line: String) {
            var width = 0
            for scalar in line.unicodeScalars {
                let octets = Array(String(scalar).utf8)
                if width + octets.count > 75 {
                    bytes += [0x0D, 0x0A, 0x20]
                    width = 1
                }
                bytes += octets
                width += octets.count
            }
            bytes += [0x0D, 0x0A]
        }

        /// Text as a value: backslash, semicolon, comma and line feed escaped (3.3.11), other control characters left out.
        static func escaped(_ text: String) -> String {
            var escaped = ""
            for scalar in text.unicodeScalars {
                switch scalar {
                case "\\": escaped += "\\\\"
                case ";": escaped += "\\;"
                case ",": escaped += "\\,"
                case "\n": escaped += "\\n"
                case "\t": escaped += "\t"
                case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
                case _: escaped.unicodeScalars.append(scalar)
                }
            }
            return escaped
        }
    }
}

extension ICalendar.Event {
    /// A node as an event on its last day: what and in which case, the articles, and how the day comes about.
    public init(_ node: NodeDeadline, in language: Language) {
        let (colon, stop) = language == .zh ? ("：", "\n") : (": ", "\n")
        var text = ""
        if let handler = node.handler {
            text += (language == .zh ? "承办人" : "Handler") + colon + handler.description + stop
        }
        if !node.basis.isEmpty {
            text += (language == .zh ? "依据" : "Law") + colon + node.basis.text(in: language) + stop
        }
        text += node.derivation.text(in: language)
        self.init(
            Self.uid(node), on: node.lastDay, "\(node.clock[language]) \(node.caseID)", text,
            categories: [language == .zh ? "节点期限" : "Node deadline"] + (node.handler.map { ["\($0)"] } ?? []))
    }

    /// The case and the clock, not the day: in letters and digits alone, however the case is written.
    private static func uid(_ node: NodeDeadline) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in "\(node.caseID)\u{0}\(node.clock.wire)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return
            "\(node.clock.wire)-\(String(repeating: "0", count: Swift.max(0, 16 - digits.utf8.count)))\(digits)@fuyuankit"
    }
}
