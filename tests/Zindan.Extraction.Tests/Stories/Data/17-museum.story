title: Sleep behind bars
published: 2023-07-15
source: Wander Weekly
style: travel feature distractor
---
The former women's prison of San Rocco, in Italy, is now a hotel with 30 rooms, a spa and an escape room. Guests are "arrested" at the reception, photographed, and led to their cells by a guard called Enzo, who has never hurt a fly.

The prison closed in 2001. Its best known inmate, the poet Livia Ferrante, was jailed there in 1938 for insulting the regime; she was freed after a year.

The escape room sells out each weekend. You have an hour to get away. My husband, who is a policeman, surrendered after ten minutes.
---
+ HELD_IN | "Livia Ferrante" -> "San Rocco" / "former women's prison of San Rocco" / "The prison" / "women's prison of San Rocco"
? CONVICTED_IN | "Livia Ferrante" -> Trial
- ARRESTED_IN | * -> * | guests of a hotel
- HELD_IN | "Guests" / "Enzo" -> * | guests of a hotel
- ESCAPED_FROM | * -> * | a game
- Event | PrisonBreak/Attack | a game
- AFFILIATED_WITH | "Livia Ferrante" -> * | none is stated
