title: Review: The Long Wall
published: 2020-02-02
source: Screen Diary
style: film review distractor
---
In "The Long Wall", the new thriller by director Ana Prado, five convicts dig their way out of a jungle jail in Brazil and kill the sadistic warden, Colonel Braga. Their leader, played by Tony Vale, is shot dead on the beach in the last scene.

Prado says that she wrote the script after reading about the prisons of Manaus. The film was shot in a disused colony and took eleven weeks.

Vale, 44, is best known for the series "Cell Nine", in which he took a judge hostage. The plot has more holes than the tunnel. When the dogs attack, the audience at my cinema laughed. The film opens on Friday.
---
- ESCAPED_FROM | * -> * | a film
- KILLED_IN | * -> * | a film
- TOOK_PART_IN | "Tony Vale" / "Vale" -> * | an actor
- TARGETED_IN | * -> Kidnapping | a series
- ARRESTED_IN | * -> * | a film
- AFFILIATED_WITH | "Tony Vale" -> * | an actor
- TOOK_PART_IN | "Ana Prado" -> * | a director
