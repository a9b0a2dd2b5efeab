import Testing

struct SwiftSourceTests {
    @Test func `comments are cut, lines and literals stay`() {
        let text = """
            let a = "// not a comment" // a comment
            /* one /* nested */
            still */ let b = #"\\"# // and this
            """
        let expected = """
            let a = "// not a comment"\u{20}

             let b = #"\\"#\u{20}
            """
        #expect(SwiftSource.withoutComments(text) == expected)
    }

    @Test func `a literal of several lines is no comment`() {
        let text = "let a = \"\"\"\n  http://example.org \\\" \n  \"\"\"\nimport B"
        #expect(SwiftSource.withoutComments(text) == text)
        #expect(SwiftSource(text).imports.map(\.line) == [4])
    }

    @Test func `every form of import names its module`() {
        let text = """
            import A
            @testable import B
            public import struct C.D
              @preconcurrency import E
            import F; import G
            let imported = "import H"
            // import I
            """
        #expect(SwiftSource(text).imports.map(\.module) == ["A", "B", "C", "E", "F", "G"])
        #expect(SwiftSource(text).imports.map(\.line) == [1, 2, 3, 4, 5, 5])
    }
}
