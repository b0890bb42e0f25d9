/** What Apollo Sandbox offers to run first. */
export const EXAMPLE_QUERY = `# The latest messages: who wrote to whom, on what occasion, and the sentence that proves it.
query LatestMessages {
  messages(first: 5) {
    totalCount
    nodes {
      sentOn
      kind
      senders {
        title
        party {
          name
        }
      }
      recipients {
        title
        party {
          name
        }
      }
      occasion {
        name
      }
      evidence {
        sentence
        article {
          title
          publisher
          url
        }
      }
    }
  }
}
`;
