/** Who does something, and when. */
export interface By {
  userId: number;
  at: Date;
}
