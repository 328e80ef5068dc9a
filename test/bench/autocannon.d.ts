declare module "autocannon" {
  /** What we use of it: load on one address for so many seconds. */
  export default function autocannon(options: {
    url: string;
    headers?: Record<string, string>;
    connections?: number;
    duration?: number;
  }): Promise<{ requests: { total: number }; duration: number; non2xx: number; errors: number }>;
}
